select format('sensor {} has {} rows for {}, so a day would be shown twice', sensor_id, count(*), date) as problem
from sensor_daily
group by sensor_id, date
having count(*) > 1
limit 1;
