import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { ErrorPage } from '../../app/error-page.tsx';
import { useTitle } from '../../app/use-title.ts';
import { environmentNames, environmentTitles, isEnvironmentName } from '../../lib/environment.ts';
import { EnvironmentBadge } from '../../ui/environment-badge.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { type ApiFace, apiFaces, apiFaceTitles, openApiQuery, tagsQuery } from './openapi.ts';
import classes from './reference.module.css';
import { TagList } from './tag-list.tsx';
import { TagPage } from './tag-page.tsx';

const route = '/reference/{-$environment}/{-$face}/{-$tag}';
const firstTag = 'Contact';

/** Every operation of an environment's tenant API, a tag at a time, to read and to try. */
export function ReferencePage() {
  const params = useParams({ from: route });
  const navigate = useNavigate();
  const environment = isEnvironmentName(params.environment ?? '') ? params.environment : 'sod';
  const chosen = {
    environment: environmentNames.find((name) => name === environment) ?? 'sod',
    face: apiFaces.find((name) => name === params.face) ?? 'rest',
    tag: params.tag ?? firstTag,
  };
  useTitle(`${chosen.tag}, ${apiFaceTitles[chosen.face]} API`);
  const tags = useQuery(tagsQuery);
  const document = useQuery(openApiQuery(chosen.environment, chosen.face, chosen.tag));
  const go = (change: Partial<typeof chosen>) => navigate({ to: route, params: { ...chosen, ...change } });
  const toFace = (face: ApiFace) => {
    const isThere = tags.data?.[face].some(({ name }) => name === chosen.tag);
    return go({ face, tag: isThere ? chosen.tag : firstTag });
  };
  if (tags.error) return <ErrorPage error={tags.error} />;
  return (
    <div className={classes.page}>
      <aside className={classes.side}>
        <SegmentedControl
          fullWidth
          aria-label="Environment"
          value={chosen.environment}
          onChange={(value) => isEnvironmentName(value) && go({ environment: value })}
          data={environmentNames.map((name) => ({ value: name, label: environmentTitles[name] }))}
        />
        <SegmentedControl
          fullWidth
          aria-label="Face of the API"
          value={chosen.face}
          onChange={(value) => toFace(value === 'agents' ? 'agents' : 'rest')}
          data={apiFaces.map((face) => ({ value: face, label: apiFaceTitles[face] }))}
        />
        {tags.data && <TagList tags={tags.data[chosen.face]} chosen={chosen} />}
      </aside>
      <div className={classes.content}>
        <div className={classes.titleRow}>
          <h1 className={classes.title}>{chosen.tag.replace('_', ' ')}</h1>
          <EnvironmentBadge name={chosen.environment} />
        </div>
        {document.data === undefined && document.error === null && <PageSkeleton />}
        {document.error && <ErrorPage error={document.error} />}
        {document.data && (
          <TagPage
            key={`${chosen.environment} ${chosen.face} ${chosen.tag}`}
            document={document.data}
            environment={chosen.environment}
          />
        )}
      </div>
    </div>
  );
}
