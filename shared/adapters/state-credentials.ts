import { readMockParties, type MockParties } from "#shared/state-systems/mock-parties.ts";
import {
  readCredentials,
  readTheirPins,
  type CredentialsPort,
  type PinsPort,
} from "#shared/state-systems/trust.ts";
import type { Secrets } from "./secrets.ts";

/** Reads a text once, as long as it is the same. */
const readOnce = <Value>(read: (text: string) => Value) => {
  let last: { readonly text: string; readonly value: Value } | undefined;
  return (text: string): Value => {
    if (last?.text !== text) last = { text, value: read(text) };
    return last.value;
  };
};

/** Our credentials in a secret. Only the current text counts: what was before is not ours to show any more. */
export const secretCredentials = (secrets: Secrets, arn: string): CredentialsPort => {
  const read = readOnce(readCredentials);
  return async () => read((await secrets(arn))[0] ?? "");
};

/** What the mocked neighbours have, in a secret; what is changed there is theirs within ten seconds. */
export const secretParties = (secrets: Secrets, arn: string): (() => Promise<MockParties>) => {
  const read = readOnce(readMockParties);
  return async () => read((await secrets(arn, "fresh"))[0] ?? "");
};

/** The pins in a secret. Only the current text counts: what was taken out of it is believed no longer. */
export const secretPins = (secrets: Secrets, arn: string): PinsPort => {
  const read = readOnce(readTheirPins);
  return async (how) => read((await secrets(arn, how))[0] ?? "");
};
