import { type TracingChannelCollection, tracingChannel } from 'node:diagnostics_channel';

/*
 * Node's tracing channels know whether they have subscribers (`hasSubscribers`); Bun's do not, so ioredis describes
 * every command in full for nobody, which costs as much as sending it. Import this file for its effect: it adds the
 * property.
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
