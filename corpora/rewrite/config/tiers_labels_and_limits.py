# finding: GI101 4
# rows: config.labels, config.service_tier, config.service_tier.flex, config.automatic_continuation, config.http_options, config.http_options.timeout, config.http_options.headers
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config={
        "service_tier": "FLEX",
        "automatic_continuation": False,
        "http_options": {"timeout": 30_000, "headers": {"x-team": "moons"}},
    },
)
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name three moons.",
    service_tier="flex",
    automatic_continuation=False,
    timeout=30,
    extra_headers={"x-team": "moons"},
    store=False,
)
print(response.output_text)
