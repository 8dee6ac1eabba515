#!/bin/sh
# Installs what `make test-real` needs and Python's index does not hold, from Debian's packages: a browser,
# the SPARQL server Virtuoso, of which the tests start one of their own, and Java for Spark. The server Oxigraph
# and the browser's driver come from requirements-dev.lock, Spark from requirements-spark.lock.
set -eu
there() { command -v chromium >/dev/null 2>&1 && command -v virtuoso-t >/dev/null 2>&1 &&
    command -v java >/dev/null 2>&1; }
there && exit 0
wanted="chromium fonts-dejavu-core virtuoso-opensource openjdk-17-jre-headless"
if ! command -v apt-get >/dev/null 2>&1; then
    echo "make test-real needs the programs chromium, virtuoso-t and java (17), and this system has no apt-get: install them by hand" >&2
    exit 1
fi
become=""
if [ "$(id -u)" -ne 0 ]; then
    if ! sudo -n true 2>/dev/null; then
        echo "make test-real needs more programs: run 'apt-get install $wanted' as root, then again" >&2
        exit 1
    fi
    become="sudo -n"
fi
$become apt-get update -q
# the package asks for a password of its own service, which nobody uses: it keeps its default, unasked
$become env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $wanted
there
