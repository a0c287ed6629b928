#!/usr/bin/env bash
# Sets the password of Kibana's own user. Runs in the image of Elasticsearch.
set -euo pipefail
curl --silent --show-error --fail --cacert /certificates/ca/ca.crt \
  --user "elastic:$(cat /run/secrets/elastic_password)" --header 'content-type: application/json' \
  --data "{\"password\":\"$(cat /run/secrets/kibana_password)\"}" \
  https://es01:9200/_security/user/kibana_system/_password
