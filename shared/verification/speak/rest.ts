import type { OutboundReply } from "#shared/adapters/outbound-http.ts";
import { isAcceptanceOf, readAnswer, readJson } from "#shared/state-systems/envelope.ts";
import type { SpeechOf } from "#shared/state-systems/profile.ts";
import {
  delay,
  meaningOfAnswer,
  meaningOfFailure,
  onTheWire,
  type AskedQuestion,
  type Meaning,
} from "#shared/verification/meaning.ts";
import { addressOf, asReceived, timeoutSeconds, type SpeakingNeeds } from "./needs.ts";
import type { Tokens } from "./tokens.ts";

type RestSpeech = SpeechOf<"rest">;

/** Posts with a token; one that is refused is replaced once. */
const postWithToken = async (
  needs: SpeakingNeeds,
  tokens: Tokens,
  { system }: AskedQuestion,
  { path, scope }: RestSpeech,
  body: string,
): Promise<OutboundReply | Meaning> => {
  const url = addressOf(needs, path);
  const attempt = async (another?: "another"): Promise<OutboundReply | Meaning> => {
    const token = await tokens.forSystem(system, scope, another);
    if (!token.got) return token.meaning;
    const headers = { authorization: `Bearer ${token.token}` };
    return needs.post({ url, body, headers, timeoutSeconds });
  };
  const isRefused = (reply: OutboundReply | Meaning) =>
    "replied" in reply && reply.replied && reply.status === 401;
  const first = await attempt();
  if (!isRefused(first)) return first;
  const second = await attempt("another");
  return isRefused(second) ? delay("failed", "token-refused") : second;
};

const toldBy = (speech: RestSpeech, body: string, asked: AskedQuestion) =>
  speech.dialect === "questions"
    ? readAnswer(body)
    : speech.wire.readAnswer(readJson(body), onTheWire(asked));

/** Asks over REST. What comes back is proven by the connection and the token alone, and kept as that. */
export const askOverRest = async (
  needs: SpeakingNeeds,
  tokens: Tokens,
  asked: AskedQuestion,
  speech: RestSpeech,
): Promise<Meaning> => {
  const question = onTheWire(asked);
  const said = speech.dialect === "questions" ? question : speech.wire.writeQuestion(question);
  const reply = await postWithToken(needs, tokens, asked, speech, JSON.stringify(said));
  if (!("replied" in reply)) return reply;
  if (!reply.replied) return meaningOfFailure(reply);
  const { status, body: raw, contentType } = reply;
  if (status === 202) {
    return isAcceptanceOf(asked.reference, raw) ? { means: "answer-follows" } : delay("unreadable");
  }
  if (status !== 200) return meaningOfFailure(reply);
  const told = toldBy(speech, raw, asked);
  const received = asReceived({
    system: asked.system,
    url: addressOf(needs, speech.path),
    raw,
    contentType,
    receivedAt: needs.clock.now(),
    answeredAt: told?.answeredAt,
    signature: { kind: "tls-oauth", verdict: "valid" },
  });
  // An answer in the same exchange has no message of its own; it is known by its question.
  return meaningOfAnswer(asked, told, received, asked.reference);
};
