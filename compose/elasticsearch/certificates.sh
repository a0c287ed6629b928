#!/usr/bin/env bash
# Makes a certificate authority and a certificate for each node, unless they are there. Runs as root in the image of
# Elasticsearch. The nodes' keys are for Elasticsearch's group alone.
set -euo pipefail
[ -e /certificates/es03/es03.crt ] && exit 0
work=$(mktemp -d)
elasticsearch-certutil ca --silent --pem --out "$work/ca.zip"
unzip -q "$work/ca.zip" -d "$work"
elasticsearch-certutil cert --silent --pem --in /instances.yml --out "$work/nodes.zip" \
  --ca-cert "$work/ca/ca.crt" --ca-key "$work/ca/ca.key"
unzip -q "$work/nodes.zip" -d "$work"
mkdir -p /certificates/ca
cp "$work/ca/ca.crt" /certificates/ca/
cp -r "$work/es01" "$work/es02" "$work/es03" /certificates/
chown -R root:root /certificates
find /certificates -type d -exec chmod 755 {} +
find /certificates -name '*.crt' -exec chmod 644 {} +
find /certificates -name '*.key' -exec chmod 640 {} +
