#!/usr/bin/env bash
# Makes the secrets that the compose files name, each once. The folder is closed to others; the files in it are
# readable, since every container reads its own as another user.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
umask 022
mkdir -p -m 700 secrets

# keep NAME TEXT: the file of a secret, unless it is there.
keep() { [ -e "secrets/$1" ] || printf '%s\n' "$2" > "secrets/$1"; }
random() { head -c 24 /dev/urandom | base64 | tr '+/' '-_'; }
read_secret() { cat "secrets/$1"; }

keep redis_password "$(random)"
keep rabbitmq_password "$(random)"
keep rabbitmq_cookie "$(random)"
keep elastic_password "$(random)"
keep kibana_password "$(random)"
keep issuer_client_secret "$(random)"

# In the forms in which the services take them.
keep redis.conf "requirepass $(read_secret redis_password)"
keep rabbitmq.conf "default_user = planbase
default_pass = $(read_secret rabbitmq_password)"
keep redis_url "redis://:$(read_secret redis_password)@redis:6379"
keep rabbitmq_url "amqp://planbase:$(read_secret rabbitmq_password)@broker:5672"
user="elastic:$(read_secret elastic_password)"
keep elasticsearch_urls "https://$user@es01:9200,https://$user@es02:9200,https://$user@es03:9200"
