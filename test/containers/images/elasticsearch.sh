#!/bin/bash
# Takes settings as the official image does: variables of the environment whose names have dots.
set -euo pipefail
config=$(mktemp -d)
env | grep -E '^[a-z_]+(\.[a-z_]+)+=' | sed 's/=/: /' > "$config/elasticsearch.yml"
home=/usr/share/elasticsearch
printf 'path.data: %s\npath.logs: %s\n' "$home/data" "$config" >> "$config/elasticsearch.yml"
cat > "$config/log4j2.properties" <<'END'
status = error
appender.console.type = Console
appender.console.name = console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = [%d{ISO8601}][%-5p][%c{1.}] %m%n
rootLogger.level = info
rootLogger.appenderRef.console.ref = console
END
export ES_TMPDIR=$config LIBFFI_TMPDIR=$config
# shellcheck disable=SC2086 # Options are separated by blanks.
exec java $ES_JAVA_OPTS -Djava.io.tmpdir="$config" -Djava.security.manager=allow \
  --add-opens=java.base/java.io=ALL-UNNAMED -Dlog4j2.disable.jmx=true -Des.path.home="$home" -Des.path.conf="$config" \
  -Des.distribution.flavor=oss -Des.distribution.type=unknown -Des.bundled_jdk=false \
  -cp "$home/lib/*" org.elasticsearch.bootstrap.Elasticsearch
