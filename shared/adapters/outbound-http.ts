/** One message to a neighbour, with the time it has to answer. */
export interface OutboundMessage {
  readonly url: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
}

/** What came back, if anything did. A reply of any status is a reply. */
export type OutboundReply =
  | {
      readonly replied: true;
      readonly status: number;
      readonly body: string;
      /** As the sender names it. */
      readonly contentType?: string | undefined;
    }
  | { readonly replied: false; readonly why: "unreachable" | "time-out" | "too-large" };

/** Posts to another system: JSON, unless a header says otherwise. Whatever goes wrong on the way is a value, never a throw. */
export type Post = (message: OutboundMessage) => Promise<OutboundReply>;

/** More than this is not read: an answer is kept as evidence in one item of the store. */
const mostReplyBytes = 128 * 1024;

const readBody = async (response: Response): Promise<string | undefined> => {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop early ends the transfer as well.
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    if (bytes > mostReplyBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
};

/** Posts with fetch; the time-out covers the reading of the reply too, and no redirect is followed. */
export const fetchPost: Post = async ({ url, body, headers, timeoutSeconds }) => {
  const signal = AbortSignal.timeout(timeoutSeconds * 1000);
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
      redirect: "manual",
      signal,
    });
    const text = await readBody(response);
    if (text === undefined) return { replied: false, why: "too-large" };
    const contentType = response.headers.get("content-type") ?? undefined;
    return { replied: true, status: response.status, body: text, contentType };
  } catch {
    return { replied: false, why: signal.aborted ? "time-out" : "unreachable" };
  }
};
