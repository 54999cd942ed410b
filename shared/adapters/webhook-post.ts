// Posts to addresses that others chose. A name is resolved once; the connection goes to that very
// address, under the host's name, or not at all. Nothing that comes back leads anywhere.
import { lookup } from "node:dns/promises";
import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import { mayBeCalled } from "#shared/webhooks/address.ts";
import { readTarget, type Target, type TargetPolicy } from "#shared/webhooks/target.ts";

export interface WebhookPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The beginning of an answer, for whoever looks after the subscription: a few headers, and some of the text. */
export interface AnswerStart {
  readonly headers: Readonly<Record<string, string>>;
  readonly start: string;
}

/** What became of one post. A reply of any status is a reply; a redirect is one too and not followed. */
export type WebhookReply =
  | {
      readonly replied: true;
      readonly status: number;
      readonly retryAfter: string | undefined;
      readonly answer?: AnswerStart;
    }
  | {
      readonly replied: false;
      readonly why: "unreachable" | "time-out" | "untrusted" | "forbidden-target";
    };

/** Whatever goes wrong on the way is a value, never a throw. */
export type PostWebhook = (post: WebhookPost) => Promise<WebhookReply>;

interface Resolved {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a name. */
export type Resolve = (name: string) => Promise<readonly Resolved[]>;

const systemResolve: Resolve = (name) => lookup(name, { all: true, verbatim: true });

/** Standard Webhooks recommends between 15 and 30 seconds. */
const usualTimeoutSeconds = 20;

/** An answer says enough by its status; more of its text than this is not waited for. */
const mostReplyBytes = 16 * 1024;

const mostHeaderBytes = 8 * 1024;

const lost = (why: "unreachable" | "time-out" | "untrusted" | "forbidden-target") =>
  ({ replied: false, why }) as const;

type GoodTarget = Extract<Target, { good: true }>;

/** The one address to connect to; undefined where the name leads to any that may not be called. */
const addressOf = async (
  { host, isLiteral }: GoodTarget,
  { loopback }: TargetPolicy,
  resolve: Resolve,
): Promise<Resolved | undefined> => {
  if (isLiteral) return { address: host, family: isIP(host) };
  const found = await resolve(host);
  const [first] = found;
  return found.every(({ address }) => mayBeCalled(address, loopback)) ? first : undefined;
};

const optionsFor = (
  { url, host, isLiteral }: GoodTarget,
  { address, family }: Resolved,
  { headers, body }: WebhookPost,
  signal: AbortSignal,
): RequestOptions & { servername?: string; autoSelectFamily: boolean } => ({
  method: "POST",
  protocol: url.protocol,
  host,
  port: url.port,
  path: `${url.pathname}${url.search}`,
  headers: { ...headers, host: url.host, "content-length": Buffer.byteLength(body) },
  agent: false,
  family,
  autoSelectFamily: false,
  // Whatever the name would lead to by now, the connection goes to the address that was looked at.
  lookup: (_name, { all }, answer) => {
    if (all === true) answer(null, [{ address, family }]);
    else answer(null, address, family);
  },
  maxHeaderSize: mostHeaderBytes,
  signal,
  ...(!isLiteral && { servername: host }),
});

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

const whyLost = (error: unknown, signal: AbortSignal): WebhookReply => {
  if (signal.aborted) return lost("time-out");
  return lost(/CERT|TLS|SSL|SIGNED|ISSUER/.test(codeOf(error)) ? "untrusted" : "unreachable");
};

/** So many bytes of an answer, and letters of a header, are kept. */
const keptBytes = 1024;
const keptLetters = 200;

/** Headers that help to find out what a receiver meant; cookies and whatever else it says are nobody's business. */
const keptHeaders = ["content-type", "date", "location", "retry-after", "server", "x-request-id"];

const headersOf = ({ headers }: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    keptHeaders.flatMap((name) => {
      const value = headers[name];
      return typeof value === "string" ? [[name, value.slice(0, keptLetters)]] : [];
    }),
  );

/** Reads a reply to its end, or as far as it is waited for, lets go of it, and keeps its beginning. */
const drain = (reply: IncomingMessage): Promise<AnswerStart> =>
  new Promise((resolve) => {
    let bytes = 0;
    const kept: Buffer[] = [];
    const done = () => {
      const start = Buffer.concat(kept).subarray(0, keptBytes).toString("utf8");
      resolve({ headers: headersOf(reply), start });
    };
    reply.on("data", (part: Buffer) => {
      if (bytes < keptBytes) kept.push(part);
      bytes += part.length;
      if (bytes > mostReplyBytes) reply.destroy();
    });
    reply.on("error", done);
    reply.on("close", done);
  });

const exchange = (
  target: GoodTarget,
  pinned: Resolved,
  post: WebhookPost,
  signal: AbortSignal,
): Promise<WebhookReply> =>
  new Promise((resolve) => {
    const open = target.url.protocol === "https:" ? httpsRequest : httpRequest;
    const request = open(optionsFor(target, pinned, post, signal));
    let isAnswered = false;
    request.on("response", (reply) => {
      isAnswered = true;
      const answered = {
        replied: true,
        status: reply.statusCode ?? 0,
        retryAfter: reply.headers["retry-after"],
      } as const;
      void drain(reply).then((answer) => resolve({ ...answered, answer }));
    });
    request.on("error", (error) => resolve(whyLost(error, signal)));
    request.on("close", () => {
      if (!isAnswered) resolve(whyLost(undefined, signal));
    });
    request.end(post.body);
  });

const aborted = (signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });

interface Ways {
  readonly resolve?: Resolve;
  readonly timeoutSeconds?: number;
}

/** A way to post to whatever the policy allows; the time-out covers everything from the name to the reply. */
export const webhookPost =
  (
    policy: TargetPolicy,
    { resolve = systemResolve, timeoutSeconds = usualTimeoutSeconds }: Ways = {},
  ): PostWebhook =>
  async (post) => {
    const target = readTarget(post.url, policy);
    if (!target.good) return lost("forbidden-target");
    const signal = AbortSignal.timeout(timeoutSeconds * 1000);
    try {
      const resolving = addressOf(target, policy, resolve).then((pinned) => ({ pinned }));
      const resolved = await Promise.race([resolving, aborted(signal)]);
      if (resolved === undefined) return lost("time-out");
      if (resolved.pinned === undefined) return lost("forbidden-target");
      return await exchange(target, resolved.pinned, post, signal);
    } catch (error) {
      return whyLost(error, signal);
    }
  };
