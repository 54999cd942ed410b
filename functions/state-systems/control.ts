import { fieldErrorsOf } from "#shared/http/field-errors.ts";
import { on } from "#shared/http/serve.ts";
import {
  listQuestions,
  registerCallbackAddress,
  releaseHeld,
  removeScript,
  setScript,
  showControl,
} from "#shared/state-systems/mock-routes.ts";
import { scriptSchemaOf } from "#shared/state-systems/mock-script.ts";
import type { MockDeps } from "./deps.ts";

const done = { status: 204 };

/** What makes the mocked systems behave otherwise, and shows what they were asked. */
export const controlRoutes = ({ state, queues, callbacksQueue }: MockDeps) => [
  on(showControl, async () => {
    const [scripts, address, held] = await Promise.all([
      state.scripts(),
      state.callbackAddress(),
      state.held(),
    ]);
    const references = held.map(({ reference }) => reference);
    return { status: 200, body: { scripts, callbackAddress: address ?? null, held: references } };
  }),
  on(listQuestions, async ({ query: { number } }) => ({
    status: 200,
    body: { questions: await state.questionsAbout(number) },
  })),
  on(registerCallbackAddress, async ({ body: { url } }) => {
    await state.setCallbackAddress(url.replace(/\/+$/, ""));
    return done;
  }),
  on(setScript, async ({ path: { system }, body }, { locale }) => {
    const { data: script, error } = scriptSchemaOf(system).safeParse(body, { reportInput: true });
    if (error !== undefined) {
      return { problem: "request-invalid", errors: fieldErrorsOf("body", error.issues, locale) };
    }
    await state.setScript(system, script);
    return done;
  }),
  on(removeScript, async ({ path: { system }, query: { number } }) => {
    await state.removeScript(system, number);
    return done;
  }),
  on(releaseHeld, async ({ body: release }) => {
    const held = await state.held();
    // One message lets all of them go, so that their order is kept.
    await queues.send({ queueUrl: callbacksQueue, body: JSON.stringify({ release }) });
    return { status: 202, body: { references: held.map(({ reference }) => reference) } };
  }),
];
