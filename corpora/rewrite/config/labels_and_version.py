# finding: GI101 4
# finding: GI101 14
# rows: config.labels, config.http_options.api_version, config.service_tier.standard, config.service_tier.priority
# run: labels are for Vertex AI only, so the call fails before and after
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config={
        "labels": {"team": "moons"},
        "service_tier": "PRIORITY",
        "http_options": {"api_version": "v1beta"},
    },
)
print(response.text)
standard = client.models.generate_content(
    model="gemini-2.5-flash", contents="Name a moon.", config={"service_tier": "standard"}
)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name three moons.",
    labels={"team": "moons"},
    service_tier="priority",
    api_version="v1beta",
    store=False,
)
print(response.output_text)
standard = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    service_tier="standard",
    store=False,
)
