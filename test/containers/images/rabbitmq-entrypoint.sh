#!/bin/bash
# Drops root, as the official image does.
set -euo pipefail
chown rabbitmq:rabbitmq /var/lib/rabbitmq
exec setpriv --reuid rabbitmq --regid rabbitmq --clear-groups "/usr/lib/rabbitmq/bin/$1"
