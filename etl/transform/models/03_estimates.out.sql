select format('sensor {} has {} estimates for the hour {}, so it would be counted more than once', sensor_id, count(*), hour) as problem
from estimates
group by sensor_id, hour
having count(*) > 1
limit 1;
