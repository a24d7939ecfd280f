#!/bin/sh
# Maven for the image build: quiet, and trusting the certificates of docker/trust where there are any.
if [ -f /trust/cacerts ]; then
  export MAVEN_OPTS="-Djavax.net.ssl.trustStore=/trust/cacerts"
fi
exec mvn -B -ntp -q "$@"
