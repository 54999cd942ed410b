import type { OutboundMessage, OutboundReply } from "#shared/adapters/outbound-http.ts";
import { tokenPath } from "#shared/verification/speak/tokens.ts";
import { speakOver } from "#shared/verification/speak/speak.ts";
import type { SpeakingNeeds } from "#shared/verification/speak/needs.ts";
import type { Clock } from "#shared/store/ports.ts";
import { memoryExchanges } from "./exchanges.ts";
import { neighbours } from "./neighbours.ts";
import { scriptedPost } from "./post.ts";

export const stateSystemsUrl = "https://state.test";

/** An answer of an issuer of tokens. */
export const tokenReply = (token: string, seconds = 300): OutboundReply => ({
  replied: true,
  status: 200,
  body: JSON.stringify({ access_token: token, token_type: "Bearer", expires_in: seconds }),
});

/** Speaks to neighbours that answer by a function; the issuer of tokens numbers its tokens. */
export const speaking = (
  { clock }: { readonly clock: Clock },
  answer: (message: OutboundMessage) => OutboundReply | Promise<OutboundReply>,
  others: Partial<SpeakingNeeds> = {},
) => {
  let tokens = 0;
  let identifiers = 0;
  const isForToken = ({ url }: OutboundMessage) => url.endsWith(tokenPath);
  const { post, sent } = scriptedPost((message) => {
    if (!isForToken(message)) return answer(message);
    tokens += 1;
    return tokenReply(`token-${tokens}`);
  });
  const { credentials, pins } = neighbours();
  const needs: SpeakingNeeds = {
    post,
    clock,
    random: {
      identifier: () => {
        identifiers += 1;
        return `message-${identifiers}`;
      },
    },
    stateSystemsUrl,
    credentials,
    pins,
    exchanges: memoryExchanges(),
    patienceSeconds: 12 * 3600,
    ...others,
  };
  return {
    speak: speakOver(needs),
    needs,
    /** What was sent to the systems themselves. */
    sent: () => sent.filter((message) => !isForToken(message)),
    /** How often a token was asked for. */
    tokens: () => tokens,
  };
};
