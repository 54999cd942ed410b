import { plays, type Play, type ProbeMessage, type Stage } from "./plays.ts";

/** What came back: a status, or why none did; and how long it took. */
export interface ProbeReply {
  readonly status?: number;
  readonly why?: "unreachable" | "time-out";
  readonly seconds: number;
}

/** Sends one message to a receiver; a redirect is an answer and is not followed. */
export type ProbePost = (url: string, message: ProbeMessage) => Promise<ProbeReply>;

/** How a receiver did in one play. */
export interface Played {
  readonly code: string;
  readonly expected: Play["expected"];
  readonly replies: readonly ProbeReply[];
  readonly passed: boolean;
}

/** Arnau waits twenty seconds for an answer; a receiver should be well within that. */
const mostSeconds = 15;

const isTaken = (status: number) => status >= 200 && status < 300;

/** 410 would end the subscription, 429 and the fives would have it sent again. */
const isRefused = (status: number) =>
  status >= 400 && status < 500 && status !== 410 && status !== 429;

const isRight = (expected: Play["expected"], { status, seconds }: ProbeReply): boolean =>
  status !== undefined &&
  seconds <= mostSeconds &&
  (expected === "taken" ? isTaken(status) : isRefused(status));

/** Plays every case to a receiver, one after the other, and says how it did in each. */
export const probe = async (
  post: ProbePost,
  url: string,
  stage: Stage,
): Promise<readonly Played[]> => {
  const played: Played[] = [];
  for (const { code, expected, messages } of plays) {
    const replies: ProbeReply[] = [];
    for (const message of messages(stage)) replies.push(await post(url, message));
    const passed = replies.every((reply) => isRight(expected, reply));
    played.push({ code, expected, replies, passed });
  }
  return played;
};
