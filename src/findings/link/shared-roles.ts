import type { Actor } from '../actor.ts';

/** Takes a role from whom it stands behind where the same words stand before somebody else: “Ida Lind, Health Minister Jon Vik and …”. */
export function settleRoles(actors: Actor[]): Actor[] {
  const byStart = new Map<number, Actor>();
  for (const actor of actors) {
    const role = actor.parts?.role;
    if (role && role.start < actor.start) byStart.set(role.start, actor);
  }
  return actors.map((actor) => {
    const role = actor.parts?.role;
    if (!role || role.start < actor.start || !byStart.has(role.start)) return actor;
    const { role: _, ...parts } = actor.parts ?? {};
    return { ...actor, facts: { ...actor.facts, role: undefined }, parts };
  });
}
