// How the probe reaches a receiver. It is called by whoever looks after that receiver, so it may be anywhere.
import { setTimeout as wait } from "node:timers/promises";
import type { ProbePost } from "./probe.ts";

const parts = 20;

/** A body that comes in so many drops, with so many milliseconds between them. */
const inDrops = (body: string, milliseconds: number): ReadableStream<Uint8Array> => {
  const bytes = new TextEncoder().encode(body);
  const size = Math.ceil(bytes.length / parts);
  return new ReadableStream({
    start: async (controller) => {
      for (let from = 0; from < bytes.length; from += size) {
        controller.enqueue(bytes.slice(from, from + size));
        await wait(milliseconds);
      }
      controller.close();
    },
  });
};

interface Patience {
  readonly timeoutSeconds?: number;
  readonly dropMilliseconds?: number;
}

/** Posts with fetch; whatever goes wrong on the way is a reply. */
export const probePost =
  ({ timeoutSeconds = 20, dropMilliseconds = 150 }: Patience = {}): ProbePost =>
  async (url, { headers, body, slowly = false }) => {
    const since = performance.now();
    const signal = AbortSignal.timeout(timeoutSeconds * 1000);
    const seconds = () => (performance.now() - since) / 1000;
    try {
      const response = await fetch(url, {
        method: "POST",
        headers,
        redirect: "manual",
        signal,
        ...(slowly ? { body: inDrops(body, dropMilliseconds), duplex: "half" } : { body }),
      });
      await response.body?.cancel();
      return { status: response.status, seconds: seconds() };
    } catch {
      return { why: signal.aborted ? "time-out" : "unreachable", seconds: seconds() };
    }
  };
