import * as z from "zod";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { Script } from "#shared/state-systems/mock-script.ts";
import { expecting, type Call } from "./call.ts";

const give = (url: string, status: number, given: Call) =>
  expecting(status, z.unknown(), url, given);

/** Tells the mocked state systems where callbacks go, as one would register an address with real ones. */
export const registerCallbacks = (stateSystemsUrl: string, apiUrl: string) =>
  give(`${stateSystemsUrl}/control/callback-address`, 204, {
    method: "PUT",
    body: { url: apiUrl },
  });

/** Scripts how a mocked state system behaves from now on. */
export const script = (stateSystemsUrl: string, system: StateSystem, body: Script) =>
  give(`${stateSystemsUrl}/control/${system}`, 204, { method: "PUT", body });

/** Lets a mocked state system behave again, towards all or towards one applicant. */
export const unscript = (stateSystemsUrl: string, system: StateSystem, number?: string) =>
  give(
    `${stateSystemsUrl}/control/${system}${number === undefined ? "" : `?number=${number}`}`,
    204,
    {
      method: "DELETE",
    },
  );

/** Releases the callbacks that were held. */
export const release = (stateSystemsUrl: string, order: "as-held" | "reversed", copies: 1 | 2) =>
  give(`${stateSystemsUrl}/control/release`, 202, { method: "POST", body: { order, copies } });
