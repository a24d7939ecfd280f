#!/bin/sh
# Maven for the image build: quiet, and trusting the certificates of docker/trust where there are any. Builds nothing where a
# release is given.
if ls /given/newsreel-*.tar.gz >/dev/null 2>&1; then
  exit 0
fi
if [ -f /trust/cacerts ]; then
  export MAVEN_OPTS="-Djavax.net.ssl.trustStore=/trust/cacerts"
fi
exec mvn -B -ntp -q "$@"
