select format('on {} the doors counted {} people and the store {}, so footfall was lost or counted twice on the way', date, doors, store) as problem
from (
  select store_daily.date, sum(sensor_daily.visits) as doors, any_value(store_daily.visits) as store
  from store_daily
  left join sensor_daily using (date)
  group by store_daily.date
)
where doors is distinct from store
order by date
limit 1;
