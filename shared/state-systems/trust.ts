// Our keys and tokens for state systems, and whose signatures are believed of them: as ports.
import * as z from "zod";
import { stateSystemSchema, type StateSystem } from "#shared/checks/systems.ts";
import type { Pin, SigningKey } from "#shared/shep/keys.ts";
import { readPins, readSigningKey } from "#shared/shep/keys.ts";
import type { Sender } from "#shared/shep/sender.ts";

/** What lets us in at a system that speaks REST: client credentials, or a token that its owner made out. */
export type RestClient =
  | { readonly clientId: string; readonly clientSecret: string }
  | { readonly bearer: string };

/** What we show of ourselves. */
export interface OurCredentials {
  readonly sender: Sender;
  /** Signs the messages to the gateway. */
  readonly transport: SigningKey;
  /** Signs the data in them. */
  readonly business: SigningKey;
  readonly clients: Readonly<Partial<Record<StateSystem, RestClient>>>;
}

/** Whose signatures are believed: while a certificate is changed, the old one and the new one. */
export interface TheirPins {
  readonly gateway: readonly Pin[];
  readonly systems: Readonly<Partial<Record<StateSystem, readonly Pin[]>>>;
}

/** Nothing where nobody has filled them in yet, or not readably. */
export type CredentialsPort = () => Promise<OurCredentials | undefined>;

/** `fresh` asks for those of now, whatever is kept: a certificate may just have been pinned. */
export type PinsPort = (how?: "fresh") => Promise<TheirPins | undefined>;

const pemSchema = z.string().includes("-----BEGIN ");

/** As the credentials are kept: PEM texts, a key with its certificate each. */
export const credentialsSchema = z.strictObject({
  senderId: z.string().min(1),
  password: z.string().min(1).optional(),
  transport: pemSchema,
  business: pemSchema,
  clients: z.partialRecord(
    stateSystemSchema,
    z.union([
      z.strictObject({ clientId: z.string().min(1), clientSecret: z.string().min(1) }),
      z.strictObject({ bearer: z.string().min(1) }),
    ]),
  ),
});
export type CredentialsText = z.infer<typeof credentialsSchema>;

/** As the pins are kept: PEM texts with one certificate or several. */
export const pinsSchema = z.strictObject({
  gateway: pemSchema,
  systems: z.partialRecord(stateSystemSchema, pemSchema),
});
export type PinsText = z.infer<typeof pinsSchema>;

const parsed = <Output>(schema: z.ZodType<Output>, text: string): Output | undefined => {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** Reads the text of the credentials; nothing where it is none. Throws for a key that cannot be read. */
export const readCredentials = (text: string): OurCredentials | undefined => {
  const kept = parsed(credentialsSchema, text);
  if (kept === undefined) return undefined;
  const { senderId, password, transport, business, clients } = kept;
  return {
    sender: { senderId, password },
    transport: readSigningKey(transport),
    business: readSigningKey(business),
    clients,
  };
};

/** Reads the text of the pins; nothing where it is none. Throws for a certificate that cannot be read. */
export const readTheirPins = (text: string): TheirPins | undefined => {
  const kept = parsed(pinsSchema, text);
  if (kept === undefined) return undefined;
  const systems: Partial<Record<StateSystem, readonly Pin[]>> = {};
  for (const [name, pem] of Object.entries(kept.systems)) {
    const system = stateSystemSchema.parse(name);
    if (pem !== undefined) systems[system] = readPins(pem);
  }
  return { gateway: readPins(kept.gateway), systems };
};
