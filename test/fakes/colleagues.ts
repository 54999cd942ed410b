import type { Colleague, Colleagues } from "#shared/adapters/colleagues.ts";

/** A user pool in memory; a page of a group has two, and its cursor is how many were told so far. */
export const memoryColleagues = (...known: readonly Colleague[]) => {
  const people = [...known];
  const pageSize = 2;
  const colleagues: Colleagues = {
    find: async (subject) => people.find((one) => one.subject === subject),
    inGroup: async (group, cursor = "0") => {
      if (!/^\d+$/.test(cursor)) return undefined;
      const from = Number(cursor);
      const members = people.filter(({ groups }) => groups.includes(group));
      const end = from + pageSize;
      return {
        colleagues: members.slice(from, end),
        next: members.length > end ? String(end) : undefined,
      };
    },
  };
  return { ...colleagues, join: (...more: readonly Colleague[]) => people.push(...more) };
};
