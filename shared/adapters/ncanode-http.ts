import type { AskNcanode } from "#shared/signature/ncanode.ts";
import type { Post } from "./outbound-http.ts";

/** Asks an NCANode at its address, without an end on it ("http://ncanode:14579"). */
export const httpNcanode =
  (url: string, post: Post, timeoutSeconds: number): AskNcanode =>
  async (route, question) => {
    const reply = await post({ url: url + route, body: JSON.stringify(question), timeoutSeconds });
    return reply.replied ? { status: reply.status, body: reply.body } : undefined;
  };
