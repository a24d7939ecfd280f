package newsreel.cli.page;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import newsreel.cli.Await;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/**
 * The Chromium of this machine, which the tests of a class share; they are skipped, with a word, where there is none. It asks
 * nobody but the page's own server.
 */
final class Browser implements ExecutionCondition, BeforeAllCallback, AfterAllCallback {
    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=en-US",
            "--window-size=1280,800");

    /** Says with each start that it has no protocol of its own for this Chromium; none is used. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private Path profile;
    private ChromeDriver driver;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (CHROMIUM.canExecute() && DRIVER.canExecute()) {
            return ConditionEvaluationResult.enabled("Chromium is here");
        }
        System.out.println("[browser test skipped: Debian's chromium and chromium-driver are not installed here]");
        return ConditionEvaluationResult.disabled("chromium and chromium-driver are not installed here");
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        SELENIUM.setLevel(Level.SEVERE);
        profile = Files.createTempDirectory("newsreel-browser");
        ChromeDriverService service = ChromeDriverService.createDefaultService();
        service.setExecutable(DRIVER.getPath());
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments(ARGUMENTS);
        options.addArguments("--user-data-dir=" + profile);
        driver = new ChromeDriver(service, options);
        driver.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", "UTC"));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (driver != null) {
            driver.quit();
        }
        if (profile != null) {
            Utils.delete(profile.toFile());
        }
    }

    ChromeDriver driver() {
        return driver;
    }

    void open(String address) {
        driver.get(address);
    }

    WebElement at(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    Actions hands() {
        return new Actions(driver);
    }

    /** What the script returns: a list, a map, a string, a number, a truth value, or null. */
    @SuppressWarnings("unchecked")
    <T> T run(String script, Object... arguments) {
        return (T) driver.executeScript(script, arguments);
    }

    /** The texts of what the selector names, at one moment. */
    List<String> texts(String selector) {
        return run("return [...document.querySelectorAll(arguments[0])].map(node => node.textContent)", selector);
    }

    /** Looks until the texts of what the selector names are as they should be. */
    List<String> await(String selector, Predicate<List<String>> fits) throws Exception {
        return Await.until(selector, () -> texts(selector), fits);
    }

    /** Looks until the one text of what the selector names has that in it. */
    void awaitText(String selector, String part) throws Exception {
        await(selector, texts -> texts.size() == 1 && texts.get(0).contains(part));
    }

    /** Looks until the script returns true. */
    void awaitThat(String script, Object... arguments) throws Exception {
        Await.until(script, () -> this.<Boolean>run("return " + script, arguments), is -> is);
    }

    /** As wide and high as a device with such a screen, which is narrower than a window can be made. */
    void screen(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", true));
    }

    void scheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Back to a desk in daylight. */
    void reset() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        scheme("light");
    }
}
