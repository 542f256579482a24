import type { ComponentChildren } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { Day } from "../../domain/day";
import type { Group } from "../../domain/grouping";
import { SelectionAnnouncer } from "./announcer";
import type { Listed } from "./listed";
import { allRows, Listing } from "./listing";
import { MappedList } from "./mapped-list";
import { PersonRow } from "./person-row";
import type { ListContext } from "./row-commands";
import { SectionBlock } from "./section-block";
import { SelectionBar } from "./selection-bar";
import type { Surface } from "./surface";
import { useApart } from "./use-apart";
import { useCurrentRow } from "./use-current-row";
import { useDrawnRows } from "./use-drawn-rows";
import { useListEvents } from "./use-list-events";
import { useSelection } from "./use-selection";
import { useWholeRow } from "./use-whole-row";

interface PeopleListProps {
  readonly sections: readonly Group[];
  /** The keys of the groups that are folded. */
  readonly folded: readonly string[];
  readonly today: Day;
  /** What the list goes by, as one text. */
  readonly order: string;
  readonly surface: Surface;
  readonly onFold: (key: string) => void;
  /** What Escape does on a row. */
  readonly onBack: () => void;
  /** What stands above the sections. */
  readonly children: ComponentChildren;
}

/** The sections and their rows, one tab stop for all rows. */
export function PeopleList(props: PeopleListProps) {
  const { sections, folded, today, order, surface, onFold, onBack, children } = props;
  const list = useRef<HTMLDivElement>(null);
  const [unfolded, unfold] = useState<string | null>(null);
  const listing = useMemo(() => new Listing(today), [today]);
  const listed = useMemo(() => listing.of(sections, folded), [listing, sections, folded]);
  const rows = useMemo(() => allRows(listed), [listed]);
  const apart = useApart(rows);
  const [keyed] = useState(() => new MappedList(({ key }: Listed) => key));
  const keys = useMemo(() => keyed.of(rows), [keyed, rows]);
  const current = useCurrentRow(list, keys, order);
  const selected = useSelection(rows);
  const isSelecting = selected.paths.size > 0;
  const drawn = useDrawnRows(list, { listed, pinned: current.key, unfolded });
  useWholeRow(list, unfolded);
  const context: ListContext = { rows, keys, current, unfolded, unfold, selected, surface, onBack };
  const events = useListEvents(context);
  return (
    <>
      <div
        class={isSelecting ? "rapport-list is-selecting" : "rapport-list"}
        ref={list}
        tabIndex={-1}
        {...events}
      >
        {children}
        {drawn.map((each) => (
          <SectionBlock
            key={each.section.key}
            drawn={each}
            onFold={() => {
              onFold(each.section.key);
            }}
            onDown={() => {
              const [first] = each.section.rows;
              if (first === undefined) return false;
              unfold(first.key);
              current.focus(first.key);
              return true;
            }}
            drawRow={({ listed: row, index, gap }, key) => (
              <PersonRow
                key={key}
                listed={row}
                today={today}
                apart={apart.get(row.row.person.path) ?? ""}
                place={{ position: index + 1, size: each.section.count, gap }}
                isCurrent={row.key === current.key}
                isUnfolded={row.key === unfolded}
                isSelected={selected.paths.has(row.row.person.path)}
                surface={surface}
              />
            )}
          />
        ))}
      </div>
      {isSelecting && <SelectionBar selected={selected} group={surface.group} />}
      <SelectionAnnouncer selected={selected.paths.size} />
    </>
  );
}
