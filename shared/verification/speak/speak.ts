import { profiles } from "#shared/state-systems/profiles.ts";
import type { AskedQuestion, Meaning } from "#shared/verification/meaning.ts";
import type { SpeakingNeeds } from "./needs.ts";
import { askOverRest } from "./rest.ts";
import { askInTwoExchanges } from "./shep-async.ts";
import { askInOneExchange } from "./shep-sync.ts";
import { tokensOver } from "./tokens.ts";

/** Puts a question to its system as that system is spoken to, and says what came of it. */
export type Speak = (asked: AskedQuestion) => Promise<Meaning>;

/** Speaks every profile; made once for each container, whose tokens it keeps. */
export const speakOver = (needs: SpeakingNeeds): Speak => {
  const tokens = tokensOver(needs);
  return (asked) => {
    const { speech } = profiles[asked.system];
    switch (speech.profile) {
      case "rest":
        return askOverRest(needs, tokens, asked, speech);
      case "shep-sync":
        return askInOneExchange(needs, asked, speech);
      case "shep-async":
        return askInTwoExchanges(needs, asked, speech);
    }
  };
};
