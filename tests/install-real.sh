#!/bin/sh
# Installs what `make test-real` needs and Python's index does not hold. From Debian's packages: a browser, the
# SPARQL server Virtuoso, of which the tests start one of their own, Java for Spark, and node; from npm, pinned
# in tests/npm/package-lock.json: clients of the web of data (Comunica, ldes-client). The server Oxigraph and the
# browser's driver come from requirements-dev.lock, Spark from requirements-spark.lock.
set -eu
programs="chromium virtuoso-t java node npm"
missing() { for program in $programs; do command -v "$program" >/dev/null 2>&1 || echo "$program"; done; }
package() {
    case $1 in
        chromium) echo chromium fonts-dejavu-core ;;
        virtuoso-t) echo virtuoso-opensource ;;
        java) echo openjdk-17-jre-headless ;;
        node) echo nodejs ;;
        *) echo "$1" ;;
    esac
}
if [ -n "$(missing)" ]; then
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "make test-real needs the programs $programs (Java 17, node 18), and this system has no apt-get: install them by hand" >&2
        exit 1
    fi
    wanted=$(for program in $(missing); do package "$program"; done)
    become=""
    if [ "$(id -u)" -ne 0 ]; then
        if ! sudo -n true 2>/dev/null; then
            echo "make test-real needs more programs: run 'apt-get install" $wanted "' as root, then again" >&2
            exit 1
        fi
        become="sudo -n"
    fi
    $become apt-get update -q
    # Virtuoso's package asks for a password of its own service, which nobody uses: it keeps its default, unasked
    $become env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $wanted
    if [ -n "$(missing)" ]; then
        echo "make test-real: still missing:" $(missing) >&2
        exit 1
    fi
fi
# npm notes what it installed; anew only when the lock is newer
cd "$(dirname "$0")/npm"
if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
fi
