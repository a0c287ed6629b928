#!/bin/bash
# Debian's nginx is older than `resolve`: it looks the API's addresses up once, at its start.
set -euo pipefail
sed 's/ resolve;/;/' /etc/nginx/nginx.conf > /tmp/nginx.conf
exec "$@" -c /tmp/nginx.conf
