# The image holds a release: the one in docker/release where there is one, else one that is packed here.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY docker/trust /trust
COPY docker/release /given
COPY docker/mvn.sh /usr/local/bin/mvn-trusting
# Dependencies change less often than sources: with the poms alone they are a layer of their own.
COPY .mvn .mvn
COPY pom.xml .
COPY article/pom.xml article/
COPY copy/pom.xml copy/
COPY numbers/pom.xml numbers/
COPY topics/pom.xml topics/
COPY enrich/pom.xml enrich/
COPY streams/pom.xml streams/
COPY topology/pom.xml topology/
COPY trends/pom.xml trends/
COPY ingest/pom.xml ingest/
COPY sink/pom.xml sink/
COPY search/pom.xml search/
COPY serve/pom.xml serve/
COPY cli/pom.xml cli/
COPY bench/pom.xml bench/
RUN mvn-trusting -Prelease -pl cli -am dependency:go-offline -DexcludeGroupIds=dev.newsreel
COPY . .
RUN mvn-trusting -Prelease -Dmaven.test.skip -pl cli -am package
RUN mkdir /release \
    && tar -xzf "$(ls /given/newsreel-*.tar.gz cli/target/newsreel-*.tar.gz 2>/dev/null)" --strip-components 1 -C /release

FROM eclipse-temurin:17-jre
RUN useradd --uid 10001 --create-home --home-dir /var/lib/newsreel newsreel \
    && install -d -o newsreel /var/lib/newsreel/state /var/lib/newsreel/index
WORKDIR /opt/newsreel
COPY --from=build /release ./
COPY docker/ready ./
# The archive of loaded classes that the launcher starts each command with; an option before its name has run read all commands.
RUN NEWSREEL_JAVA_OPTS=-XX:ArchiveClassesAtExit=/opt/newsreel/newsreel.jsa ./bin/newsreel --log-format=text run --out /tmp/fast-start >/dev/null \
    && rm -rf /tmp/fast-start && chmod a+r newsreel.jsa
USER newsreel
ENV NEWSREEL_STATE_DIR=/var/lib/newsreel/state \
    NEWSREEL_ADMIN=0.0.0.0:9404
EXPOSE 8090 9404
ENTRYPOINT ["/opt/newsreel/bin/newsreel"]
CMD ["--help"]
