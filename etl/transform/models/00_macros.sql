-- What several models say in the same words.
create or replace temporary macro local_date(utc) as
  timezone(getvariable('time_zone'), utc at time zone 'UTC')::date;

-- From the share of trading sensor-hours that were counted; null: there was none.
create or replace temporary macro rollup_status(coverage) as
  case
    when coverage is null then 'closed'
    when coverage = 1 then 'complete'
    when coverage = 0 then 'missing'
    else 'partial'
  end;
