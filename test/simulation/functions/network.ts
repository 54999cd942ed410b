// The network between one system and another: a call may not arrive, and a reply may be lost.
import type { Post } from "#shared/adapters/outbound-http.ts";
import type { Faults } from "#test/simulation/engine/faults.ts";
import { NeighbourFault, type Gate } from "#test/simulation/engine/gate.ts";
import { currentInvocation, onBehalfOf } from "#test/simulation/engine/invocation.ts";
import type { Scheduler } from "#test/simulation/engine/scheduler.ts";
import type { Gateway, HttpCall, HttpReply } from "./gateway.ts";

export interface Network {
  /** Calls and waits for what comes back; undefined when nothing does. */
  readonly call: (call: HttpCall, timeoutSeconds: number) => Promise<HttpReply | undefined>;
  /** The port of functions that call others. */
  readonly post: Post;
  /** Waits by the virtual clock. */
  readonly sleep: (seconds: number) => Promise<void>;
}

interface Props {
  readonly gateway: Pick<Gateway, "answer">;
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  readonly gate: Gate;
  readonly count: (what: "reply-lost") => void;
}

/** How often the network loses something. */
const lost = 0.01;

/** What goes wrong on the way between two systems is a missing reply, never an error. */
const asNoReply = (error: unknown): undefined => {
  if (!(error instanceof NeighbourFault)) throw error;
};

const pathOf = ({ method, url }: HttpCall) => `${method} ${new URL(url).pathname}`;

export const openNetwork = ({ gateway, scheduler, faults, gate, count }: Props): Network => {
  const sleep = (seconds: number): Promise<void> => {
    const { id } = currentInvocation();
    return new Promise((resolve) => {
      scheduler.later(seconds * 1000, { who: id, what: "goes on", go: resolve });
    });
  };

  const isLost = () => {
    if (!faults.strikes(lost)) return false;
    count("reply-lost");
    return true;
  };

  /** A reply comes back by a way of its own, on which it may be lost. */
  const replyTo = async (call: HttpCall): Promise<HttpReply> => {
    const reply = await gateway.answer(call);
    return new Promise((resolve) => {
      const go = () => {
        if (!isLost()) resolve(reply);
      };
      scheduler.park({ who: pathOf(call), what: `replies ${reply.status}`, go });
    });
  };

  const call = async (made: HttpCall, timeoutSeconds: number) => {
    const invocation = currentInvocation();
    const arrives = await gate(pathOf(made), () => !isLost());
    if (!arrives) return undefined;
    return new Promise<HttpReply | undefined>((resolve, reject) => {
      const hangUp = scheduler.later(timeoutSeconds * 1000, {
        who: invocation.id,
        what: "waits no longer",
        go: () => resolve(undefined),
      });
      onBehalfOf(invocation, () => replyTo(made))
        .finally(hangUp)
        .then(resolve, reject);
    });
  };

  const post: Post = async ({ url, body, headers, timeoutSeconds }) => {
    const made = { method: "POST", url, body, ...(headers !== undefined && { headers }) };
    const since = scheduler.time();
    const reply = await call(made, timeoutSeconds).catch(asNoReply);
    if (reply !== undefined) {
      const { status, body: text, headers: told } = reply;
      return { replied: true, status, body: text, contentType: told["content-type"] };
    }
    const isLate = scheduler.time() - since >= timeoutSeconds * 1000;
    return { replied: false, why: isLate ? "time-out" : "unreachable" };
  };

  return { call, post, sleep };
};
