import { useMemo, useState } from "preact/hooks";
import type { AgendaState } from "../../app/agenda-feed";
import { isBesides, type Group } from "../../domain/grouping";
import type { ListBlock } from "../../note/block/list-block";
import { useHiddenName } from "../hidden-name";
import { PeopleList } from "./people-list";
import type { Surface } from "./surface";
import { useGroups } from "./use-groups";
import { useSeen } from "./use-seen";
import { toggled } from "./view-state";
import { WORDS } from "../words";

const { BLOCK, blockProblemText, moreText } = WORDS.block;
const { VIEW } = WORDS.view;

interface BlockListProps {
  readonly block: ListBlock;
  readonly state: AgendaState;
  readonly surface: Surface;
}

/** The list of a block in a note: the rows and actions of the sidebar, for whom the block asks. */
export function BlockList({ block, state, surface }: BlockListProps) {
  const { phase } = state;
  const { agenda, unlisted } = useSeen(state.agenda, surface.isPrivate);
  const view = useMemo(
    () => ({ filter: block.text === "" ? null : block.text, group: block.group, sort: block.sort }),
    [block],
  );
  const { groups } = useGroups({ agenda, unlisted, view, search: surface.search });
  const asked = useMemo(
    () => (block.showsEverybody ? groups : groups.filter(({ heading }) => !isBesides(heading))),
    [groups, block],
  );
  const shown = useMemo(() => firstOf(asked, block.limit), [asked, block]);
  const [folded, setFolded] = useState<readonly string[]>([]);
  const rest = countOf(asked) - countOf(shown);
  const { nameEl, ...named } = useHiddenName(BLOCK.label);
  return (
    <section {...named}>
      {nameEl}
      {block.problems.map((problem) => (
        <p key={problem.line} class="rapport-block-problem" role="status">
          {blockProblemText(problem)}
        </p>
      ))}
      <PeopleList
        sections={shown}
        folded={folded}
        today={agenda.today}
        order=""
        surface={surface}
        onFold={(key) => {
          setFolded((keys) => toggled(keys, key));
        }}
        onBack={() => undefined}
      >
        {shown.length === 0 && (
          <p class="rapport-rest">{phase === "loading" ? VIEW.states.loading : BLOCK.nobody}</p>
        )}
      </PeopleList>
      {rest > 0 && <p class="rapport-block-more">{moreText(rest)}</p>}
    </section>
  );
}

function countOf(groups: readonly Group[]): number {
  return groups.reduce((count, { rows }) => count + rows.length, 0);
}

/** As many people as the block lists, from the first group on. */
function firstOf(groups: readonly Group[], limit: number): readonly Group[] {
  let left = limit;
  return groups.flatMap(({ heading, rows }) => {
    const kept = rows.slice(0, left);
    left -= kept.length;
    return kept.length === 0 ? [] : [{ heading, rows: kept }];
  });
}
