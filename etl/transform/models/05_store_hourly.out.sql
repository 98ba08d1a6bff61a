select format('the doors counted {} people and the store {}, so footfall was lost or counted twice on the way', doors, store) as problem
from (
  select
    (select sum(visits) from sensor_hourly) as doors,
    (select sum(visits) from store_hourly where local_time >= getvariable('context_from')) as store
)
where doors is distinct from store;
