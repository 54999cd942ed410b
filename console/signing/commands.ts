// The commands that officials give, and which of them need their signature.
import { answerOf, api, type Called } from "../api/client.ts";
import type { operations } from "../api/schema.d.ts";
import signed from "./signed.json";

type BodyOf<
  Id extends
    | "giveCaseCommand"
    | "giveAssistanceCommand"
    | "giveSittingCommand"
    | "giveCommissionCommand",
> = operations[Id]["requestBody"]["content"]["application/json"];

interface Bodies {
  readonly cases: BodyOf<"giveCaseCommand">;
  readonly assistance: BodyOf<"giveAssistanceCommand">;
  readonly sittings: BodyOf<"giveSittingCommand">;
  readonly commissions: BodyOf<"giveCommissionCommand">;
}

/** What a command is given on. */
export type Kind = keyof Bodies;

type WithoutSignature<Body> = Body extends unknown ? Omit<Body, "signature"> : never;

/** A command as a form makes it: its signature comes later, if it needs one. */
export type CommandOn<On extends Kind> = WithoutSignature<Bodies[On]>;

/** Whether officials sign the command of this name. */
export const needsSignature = (kind: Kind, name: string): boolean => signed[kind].includes(name);

const isBody = <On extends Kind>(kind: On, given: object): given is Bodies[On] =>
  "name" in given &&
  typeof given.name === "string" &&
  "signature" in given === needsSignature(kind, given.name);

const header = (key: string) => ({ "idempotency-key": key });

type Post<On extends Kind> = (
  id: string,
  key: string,
  body: Bodies[On],
) => Promise<Called<unknown>>;

const posts: { readonly [On in Kind]: Post<On> } = {
  cases: async (id, key, body) =>
    api.POST("/v1/cases/{id}/commands", { params: { path: { id }, header: header(key) }, body }),
  assistance: async (id, key, body) =>
    api.POST("/v1/assistance/{id}/commands", {
      params: { path: { id }, header: header(key) },
      body,
    }),
  sittings: async (id, key, body) =>
    api.POST("/v1/sittings/{id}/commands", { params: { path: { id }, header: header(key) }, body }),
  commissions: async (unit, key, body) =>
    api.POST("/v1/commissions/{unit}/commands", {
      params: { path: { unit }, header: header(key) },
      body,
    }),
};

/** Sends a command under its key, with the signature if it needs one. Throws `Refused`. */
export const sendCommand = async <On extends Kind>(
  kind: On,
  {
    id,
    key,
    command,
  }: { readonly id: string; readonly key: string; readonly command: CommandOn<On> },
  signature: string | undefined,
): Promise<unknown> => {
  const body = { ...command, ...(signature !== undefined && { signature }) };
  if (!isBody(kind, body)) throw new Error("a command with a signature too many, or without it");
  return answerOf(posts[kind](id, key, body));
};
