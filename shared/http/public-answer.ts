import { tagged, type Answer } from "./reply.ts";
import type { Locale } from "#shared/law/languages.ts";
import { digestOf } from "#shared/store/digest.ts";

/** The Register changes by decisions that take days; anybody may keep an answer for a minute. */
const minute = 60;

/** An answer that anybody may keep, with an entity tag of its language and content. */
export const publicAnswer = (
  ifNoneMatch: string | undefined,
  locale: Locale,
  body: unknown,
  seconds = minute,
): Answer => {
  const tag = `${locale}-${digestOf(body)}`;
  const headers = { "cache-control": `public, max-age=${seconds}` };
  return tagged(ifNoneMatch, tag, { status: 200, body, headers });
};
