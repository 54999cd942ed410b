import { inject } from "vitest";
import type { Stage } from "#infra/local/stage.ts";
import * as walk from "#infra/walk/registration.ts";
import { binsFrom, sampleForm } from "#infra/walk/samples.ts";
import { portalToken } from "#infra/walk/tokens.ts";
import type { StateSystem } from "#shared/registration/checks.ts";
import type { StatusView } from "#shared/registration/view/status-view.ts";

/** The stage that all cloud tests play on. */
export const stage = (): Stage => inject("stage");

/** Every test file takes organisations of its own, so that none meets another's. */
export const organisations = (firstSerial: number, lastDigit = 0) => {
  const bins = binsFrom(firstSerial, lastDigit);
  return () => ({ ...sampleForm("in-order"), bin: String(bins.next().value) });
};

/** Files an application and gives back how to look at it. */
export const filed = async (form: unknown) => {
  const { apiUrl } = stage().deployed;
  const token = await portalToken(stage().deployed);
  const caseId = await walk.file(apiUrl, token, form);
  return { caseId, token, look: () => walk.statusOf(apiUrl, token, caseId) };
};

/** How the check of one system stands. */
export const checkOf = ({ checks }: StatusView, system: StateSystem) =>
  checks.find((check) => check.system === system);

/** How often an event stands in the timeline. */
export const times = ({ timeline }: StatusView, event: string) =>
  timeline.filter((item) => item.event === event).length;
