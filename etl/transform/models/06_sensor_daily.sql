-- Whole local days only: a day belongs here once its last hour has ended.
-- in:  sensor_hourly, variables time_zone, as_of; sensor_daily_history(as out): its rows before context_from
-- out: sensor_daily(the columns of the data set)
create or replace table sensor_daily as
with summed as (
  select
    sensor_id,
    date,
    weekday,
    sum(visits)::integer as visits,
    sum(visits_estimated)::integer as visits_estimated,
    (count(*) filter (coverage = 1) / nullif(count(coverage), 0))::float as coverage
  from sensor_hourly
  where date < local_date(date_trunc('hour', getvariable('as_of')))
  group by sensor_id, date, weekday
),
compared as (
  select
    *,
    avg(visits) over (
      partition by sensor_id, weekday
      order by date
      rows between 3 preceding and current row
    ) as mean
  from (
    select sensor_id, date, weekday, visits, visits_estimated, coverage from sensor_daily_history
    union all
    from summed
  )
)
select
  sensor_id,
  date,
  weekday,
  visits,
  visits_estimated,
  coverage,
  rollup_status(coverage) as status,
  mean::float as baseline,
  (100 * (visits - mean) / nullif(mean, 0))::float as change_pct
from compared;
