import { inSequence, one, textOfOne, type Sequence } from "./read.ts";
import { branch, leaf, leafIf } from "./write.ts";

/** Who sends, as the gateway knows it. */
export interface Sender {
  readonly senderId: string;
  readonly password?: string | undefined;
}

export const senderText = ({ senderId, password }: Sender): string =>
  branch("sender", leaf("senderId", senderId), leafIf("password", password));

export const readSender = (found: Sequence<"sender"> | undefined): Sender | undefined => {
  const parts = inSequence(one(found?.sender), ["senderId", "password"]);
  const senderId = textOfOne(parts?.senderId);
  return senderId === undefined ? undefined : { senderId, password: textOfOne(parts?.password) };
};
