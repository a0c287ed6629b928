import { type TracingChannelCollection, tracingChannel } from 'node:diagnostics_channel';

/*
 * Node's tracing channels tell whether anybody listens (`hasSubscribers`); Bun's do not, and then ioredis describes
 * every command in full to nobody, which costs as much as to send it. Imported for what it does: it completes them.
 */

const channels = Object.getPrototypeOf(tracingChannel('planbase'));
if (!('hasSubscribers' in channels)) {
  Object.defineProperty(channels, 'hasSubscribers', {
    get(this: TracingChannelCollection) {
      return [this.start, this.end, this.asyncStart, this.asyncEnd, this.error].some(
        (channel) => channel.hasSubscribers,
      );
    },
  });
}
