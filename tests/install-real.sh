#!/bin/sh
# Installs what `make test-real` needs and Python's index does not hold: a browser, from Debian's packages.
# The SPARQL server and the browser's driver come from requirements-dev.lock.
set -eu
command -v chromium >/dev/null 2>&1 && exit 0
if ! command -v apt-get >/dev/null 2>&1; then
    echo "make test-real needs the program 'chromium', and this system has no apt-get to install it: install it by hand" >&2
    exit 1
fi
become=""
if [ "$(id -u)" -ne 0 ]; then
    if ! sudo -n true 2>/dev/null; then
        echo "make test-real needs the program 'chromium': run 'apt-get install chromium' as root, then again" >&2
        exit 1
    fi
    become="sudo -n"
fi
$become apt-get update -q
$become env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends chromium fonts-dejavu-core
command -v chromium >/dev/null
