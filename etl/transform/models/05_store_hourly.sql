-- in:  sensor_hourly; store_hourly_history(as out): its rows before context_from
-- out: store_hourly(the columns of the data set)
create or replace table store_hourly as
with summed as (
  select
    hour,
    local_time,
    weekday,
    sum(visits)::integer as visits,
    sum(visits_estimated)::integer as visits_estimated,
    (count(*) filter (coverage = 1) / nullif(count(coverage), 0))::float as coverage,
    (count(*) filter (status = 'ok'))::smallint as sensors_reporting,
    count(*)::smallint as sensors_expected
  from sensor_hourly
  group by hour, local_time, weekday
),
compared as (
  select
    *,
    avg(visits) over (
      partition by weekday, hour(local_time)
      order by hour
      rows between 3 preceding and current row
    ) as mean
  from (
    select hour, local_time, weekday, visits, visits_estimated, coverage, sensors_reporting, sensors_expected
    from store_hourly_history
    union all
    from summed
  )
)
select
  hour,
  local_time,
  weekday,
  visits,
  visits_estimated,
  coverage,
  sensors_reporting,
  sensors_expected,
  rollup_status(coverage) as status,
  mean::float as baseline,
  (100 * (visits - mean) / nullif(mean, 0))::float as change_pct
from compared;
