import type { Context } from "aws-lambda";
import { lambdaContext } from "#test/fakes/http.ts";
import type { Dice } from "./dice.ts";
import { onBehalfOf, openInvocation, type Invocation } from "./invocation.ts";
import type { Scheduler } from "./scheduler.ts";

/** A function as it is deployed: `coldStart` builds its handler anew, as a fresh container does. */
export interface Deployed {
  readonly name: string;
  readonly timeoutSeconds: number;
  readonly coldStart: () => Handler;
}

export type Handler = (event: never, context: Context) => Promise<unknown>;

export type Ended =
  | { readonly ended: "answered"; readonly value: unknown; readonly invocation: Invocation }
  | { readonly ended: "failed"; readonly invocation: Invocation };

/** Runs functions: every invocation in a container of its own, warm or cold, until its time is over. */
export interface Lambda {
  readonly invoke: (name: string, event: unknown, pace?: "slow") => Promise<Ended>;
  /** Invocations under way. */
  readonly running: () => number;
  /** The invocations that threw, though nothing was made to go wrong in them. */
  readonly unprovoked: readonly string[];
}

interface Container {
  readonly handler: (event: unknown, context: Context) => Promise<unknown>;
}

interface Props {
  readonly functions: readonly Deployed[];
  readonly scheduler: Scheduler;
  readonly dice: Dice;
  /** How often a new container is started although a warm one is there. */
  readonly coldStarts: number;
  readonly onInvoke: (name: string) => void;
}

export const openLambda = (props: Props): Lambda => {
  const { functions, scheduler, dice, coldStarts } = props;
  const warm = new Map<string, Container[]>();
  const unprovoked: string[] = [];
  let invoked = 0;
  let running = 0;

  const containerFor = ({ name, coldStart }: Deployed): Container => {
    const free = warm.get(name)?.pop();
    if (free !== undefined && !dice.chance(coldStarts)) return free;
    const handler = coldStart();
    return { handler: (event, context) => Reflect.apply(handler, undefined, [event, context]) };
  };

  const giveBack = ({ name }: Deployed, container: Container) => {
    warm.set(name, [...(warm.get(name) ?? []), container]);
  };

  const limitTime = (invocation: Invocation, { timeoutSeconds }: Deployed) =>
    scheduler.later(timeoutSeconds * 1000, {
      who: invocation.id,
      what: "runs out of time",
      go: invocation.kill,
    });

  const run = async (fn: Deployed, invocation: Invocation, event: unknown): Promise<Ended> => {
    const container = containerFor(fn);
    const killed = new Promise<"killed">((resolve) => {
      invocation.onKill(() => resolve("killed"));
    });
    const deadline = scheduler.time() + fn.timeoutSeconds * 1000;
    const context = {
      ...lambdaContext,
      awsRequestId: invocation.id,
      functionName: fn.name,
      getRemainingTimeInMillis: () => deadline - scheduler.time(),
    };
    const work = onBehalfOf(invocation, () => container.handler(event, context));
    // A killed function unwinds on its own; what it says then reaches nobody.
    work.catch(() => undefined);
    const end = await Promise.race([work.then((value) => ({ value })), killed]);
    if (end === "killed") return { ended: "failed", invocation };
    invocation.freeze();
    giveBack(fn, container);
    return { ended: "answered", value: end.value, invocation };
  };

  return {
    running: () => running,
    unprovoked,
    invoke: async (name, event, pace) => {
      const fn = functions.find((one) => one.name === name);
      if (fn === undefined) throw new Error(`no function ${name}`);
      props.onInvoke(name);
      invoked += 1;
      running += 1;
      const invocation = openInvocation(`${name}#${invoked}`, name, pace === "slow");
      const inTime = limitTime(invocation, fn);
      try {
        return await run(fn, invocation, event);
      } catch (error) {
        if (!invocation.isWounded()) unprovoked.push(`${invocation.id}: ${String(error)}`);
        return { ended: "failed", invocation };
      } finally {
        inTime();
        running -= 1;
      }
    },
  };
};
