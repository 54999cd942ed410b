import * as z from "zod";
import { identitySchema } from "./authority/identity.ts";
import { readPins, readSigningKey, type Pin, type SigningKey } from "#shared/shep/keys.ts";
import { stateSystemSchema } from "#shared/checks/systems.ts";

const pemSchema = z.string().includes("-----BEGIN ");

/** The keys of the mocked authority: of its two levels, and of those who answer in its place. */
const partiesOfAuthoritySchema = z.strictObject({
  root: identitySchema,
  issuing: identitySchema,
  responder: identitySchema,
  stamper: identitySchema,
});
export type PartiesOfAuthority = z.infer<typeof partiesOfAuthoritySchema>;

/** What the mocked gateway and systems have of their own, as it is kept. */
export const mockPartiesSchema = z.strictObject({
  /** Keys with their certificates. */
  gateway: pemSchema,
  systems: pemSchema,
  /** Whose signatures they believe: ours, over messages and over data. */
  transportPins: pemSchema,
  businessPins: pemSchema,
  /** Whom tokens are issued to, by the system that they let in at: several while one is changed. */
  clients: z.partialRecord(
    stateSystemSchema,
    z.array(z.strictObject({ clientId: z.string(), clientSecret: z.string() })).min(1),
  ),
  /** Who vouches for the signatures of applicants and officials. */
  authority: partiesOfAuthoritySchema,
  /** By what a system signs its callbacks, where that is not the secret that it shares with us at the moment. */
  callbackSecrets: z.partialRecord(stateSystemSchema, z.string().min(16)).optional(),
  /** Signs the tokens. */
  tokenKey: z.string().min(16),
});
export type MockPartiesText = z.infer<typeof mockPartiesSchema>;

export interface MockParties extends Pick<
  MockPartiesText,
  "clients" | "callbackSecrets" | "tokenKey"
> {
  readonly gateway: SigningKey;
  readonly systems: SigningKey;
  readonly transportPins: readonly Pin[];
  readonly businessPins: readonly Pin[];
  readonly authority: PartiesOfAuthority;
}

/** Reads what the mocked parties have; throws where that is nothing. */
export const readMockParties = (text: string): MockParties => {
  const kept = mockPartiesSchema.parse(JSON.parse(text));
  return {
    ...kept,
    gateway: readSigningKey(kept.gateway),
    systems: readSigningKey(kept.systems),
    transportPins: readPins(kept.transportPins),
    businessPins: readPins(kept.businessPins),
  };
};
