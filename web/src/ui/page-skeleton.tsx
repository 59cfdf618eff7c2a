import { Skeleton } from '@mantine/core';

/** Holds the place of a page whose data take longer than 300 ms. */
export function PageSkeleton() {
  return (
    <div className="appears-late" aria-busy="true">
      <Skeleton height={30} width={220} />
      <Skeleton height={16} width="60%" mt="md" />
      <Skeleton height={220} mt="xl" radius="lg" />
      <Skeleton height={220} mt="lg" radius="lg" />
    </div>
  );
}
