import { clock } from "../api/clock.ts";

/** What this deployment tells the console: where people sign in, and where the program that signs for them listens. */
export interface Configuration {
  readonly signIn: { readonly address: string; readonly client: string };
  readonly signing: string;
}

const textAt = (value: unknown, ...path: readonly string[]): string => {
  let here: unknown = value;
  for (const name of path) {
    here = typeof here === "object" && here !== null ? Reflect.get(here, name) : undefined;
  }
  if (typeof here !== "string") throw new Error(`configuration.json: ${path.join(".")} is missing`);
  return here;
};

const read = async (): Promise<Configuration> => {
  const response = await fetch("/configuration.json");
  // It comes before the first page of whoever is signed in, which may begin with what day it is.
  clock.hear(response.headers);
  const given: unknown = await response.json();
  return {
    signIn: {
      address: textAt(given, "signIn", "address"),
      client: textAt(given, "signIn", "client"),
    },
    signing: textAt(given, "signing"),
  };
};

let reading: Promise<Configuration> | undefined;

/** The settings of this deployment, fetched once; a failed try is repeated with the next call. */
export const configuration = async (): Promise<Configuration> => {
  reading ??= read().catch((error: unknown) => {
    reading = undefined;
    throw error;
  });
  return reading;
};
