package newsreel.copy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
    private final Furniture furniture = Furniture.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement",
                "Unsubscribe: https://news.example.org/u",
                "View this email in your browser",
                "You received this email because you signed up.",
                "ADVERTISEMENT",
                "- Advertisement -",
                "Share",
                "Share:",
                "» Share this article",
                "Facebook",
                "X",
                "Print",
                "23 Comments",
                "Comments (12)",
                "1.2k shares",
                "4 min read",
                "Sign up for our morning briefing",
                "Sign up for our free newsletter.",
                "By signing up, you agree to our Terms of Service.",
                "We use cookies to improve your experience on this site.",
                "Copyright © 2023 The Daily Courier. All rights reserved.",
                "© 2023 The Daily Courier",
                "READ MORE: Rates rise again",
                "More from The Daily Courier",
                "(Reporting by Jane Doe; Editing by John Roe)",
                "(Reporting by Jane Doe; Editing by John Roe.)",
                "Getty Images",
                "* * *",
                "——————",
                "REUTER",
            })
    void shouldKnowWhatAScrapeDragsAlong(String line) {
        assertThat(furniture.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share prices fell 3% in Tokyo.",
                "Share buybacks reached $5 billion",
                "Print is not dead.",
                "Print sales rose 4%",
                "“More.”",
                "\"Next.\"",
                "‘Listen’",
                "No.",
                "Why?",
                "Also on Friday, the Fed raised its rate to 5%.",
                "More from the trial: the jury asked for the tape.",
                "Copyright law gives authors 70 years.",
                "This newsletter editor earned $90,000 a year.",
                "Advertisement spending rose 12% to $3 billion.",
                "Advertisements for tobacco were banned in 1971.",
                "Related industries lost 4,000 jobs.",
                "Email traffic doubled.",
                "Follow-up tests found 12 more cases.",
                "Video games earned $180 billion.",
                "42",
                "$3 billion",
                "100%",
            })
    void shouldLeaveCopyThatLooksLikeFurniture(String line) {
        assertThat(furniture.is(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It ended.Advertisement",
                "It ended. Advertisement",
                "It ended. ADVERTISEMENT",
                "AdvertisementIt ended."
            })
    void shouldCutAMarkGluedToTheCopy(String paragraph) {
        assertThat(unglued(paragraph)).containsExactly("It ended.");
    }

    private List<String> unglued(String paragraph) {
        List<String> copy = new ArrayList<>();
        furniture.addUnglued(paragraph, copy);
        return copy;
    }

    @Test
    void shouldPartTheParagraphsThatAMarkStandsBetween() {
        assertThat(unglued("It ended.AdvertisementThen it began.")).containsExactly("It ended.", "Then it began.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The agency called it “a paid advertisement.”",
                "He bought an Advertisement",
                "It ended. Advertisement sales rose.",
                "Advertisement sales rose."
            })
    void shouldLeaveTheWordInASentence(String paragraph) {
        assertThat(unglued(paragraph)).containsExactly(paragraph);
    }
}
