// What one registration uses, and how long the work of one step takes, as the page of docs/bench.md.
import { measureCourse } from "./course.ts";
import type { Meter } from "./meter.ts";
import { pageOf } from "./report.ts";
import { measureSpeeds } from "./speeds.ts";

const always = 1;
const never = 0;

const courses = async (count: number, coldStarts: number): Promise<Meter[]> => {
  const meters: Meter[] = [];
  for (let seed = 1; seed <= count; seed += 1) meters.push(await measureCourse(seed, coldStarts));
  return meters;
};

/** The page without the section on searching; so many courses, so many milliseconds for each speed. */
export const registrationPage = async (count: number, milliseconds: number): Promise<string> => {
  const [warm, cold] = [await courses(count, never), await courses(count, always)];
  return pageOf({ warm, cold }, await measureSpeeds(milliseconds));
};
