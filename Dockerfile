# One image for all roles: api (default), relay, search-consumer, history-consumer, audit, rebuild, dead-letters.
ARG BUN_VERSION=1.4.5

FROM oven/bun:${BUN_VERSION}-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN bun install --production --frozen-lockfile --ignore-scripts

FROM oven/bun:${BUN_VERSION}-slim AS planbase
LABEL org.opencontainers.image.title="Planbase" \
      org.opencontainers.image.description="Contract-first store and search service for health-plan documents"
WORKDIR /app
# Roles listen on one port. The collector counts on 128 MiB, or it would let garbage grow with the machine.
ENV NODE_ENV=production \
    API_HOST=0.0.0.0 \
    API_PORT=8080 \
    HEALTH_PORT=8080 \
    BUN_JSC_forceRAMSize=134217728
COPY --from=packages /app/node_modules node_modules
COPY package.json openapi.yaml ./
COPY src src
USER 65532:65532
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=4s --start-period=60s --retries=3 \
  CMD ["bun", "-e", "process.exit((await fetch('http://127.0.0.1:8080/readyz')).ok ? 0 : 1)"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["bun", "--no-install", "src/main.ts"]
CMD ["api"]

# The issuer for development: it gives anybody a token. Not in the image that is deployed, which is the last stage.
FROM oven/bun:${BUN_VERSION}-slim AS issuer-packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN bun install --frozen-lockfile --ignore-scripts

FROM oven/bun:${BUN_VERSION}-slim AS issuer
WORKDIR /app
COPY --from=issuer-packages /app/node_modules node_modules
COPY package.json tsconfig.json ./
COPY local local
COPY src src
USER 65532:65532
EXPOSE 9000
HEALTHCHECK --interval=5s --timeout=4s --start-period=60s --retries=3 \
  CMD ["bun", "-e", "process.exit((await fetch('http://127.0.0.1:9000/.well-known/openid-configuration')).ok ? 0 : 1)"]
ENTRYPOINT ["bun", "--no-install", "local/issuer/standalone.ts"]

FROM planbase
