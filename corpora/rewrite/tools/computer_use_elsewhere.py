# finding: GI101 4
# finding: GI101 10
# finding: GI101 16
# rows: tool.computer_use.environment.ENVIRONMENT_MOBILE, tool.computer_use.environment.ENVIRONMENT_DESKTOP, tool.computer_use.environment.ENVIRONMENT_UNSPECIFIED, tool.computer_use.disabled_safety_policies.SAFETY_POLICY_UNSPECIFIED
from google import genai

client = genai.Client()
mobile = client.models.generate_content(
    model="gemini-2.5-computer-use-preview-10-2025",
    contents="Open the app.",
    config={"tools": [{"computer_use": {"environment": "ENVIRONMENT_MOBILE"}}]},
)
print(mobile.usage_metadata.total_token_count)
desktop = client.models.generate_content(
    model="gemini-2.5-computer-use-preview-10-2025",
    contents="Open the app.",
    config={"tools": [{"computer_use": {"environment": "ENVIRONMENT_DESKTOP"}}]},
)
print(desktop.usage_metadata.total_token_count)
anywhere = client.models.generate_content(
    model="gemini-2.5-computer-use-preview-10-2025",
    contents="Open the app.",
    config={"tools": [{"computer_use": {"environment": "ENVIRONMENT_UNSPECIFIED"}}]},
)
print(anywhere.usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client()
mobile = client.interactions.create(
    model="gemini-2.5-computer-use-preview-10-2025",
    input="Open the app.",
    tools=[{"type": "computer_use", "environment": "mobile"}],
    store=False,
)
print(mobile.usage.total_tokens)
desktop = client.interactions.create(
    model="gemini-2.5-computer-use-preview-10-2025",
    input="Open the app.",
    tools=[{"type": "computer_use", "environment": "desktop"}],
    store=False,
)
print(desktop.usage.total_tokens)
anywhere = client.interactions.create(
    model="gemini-2.5-computer-use-preview-10-2025",
    input="Open the app.",
    tools=[{"type": "computer_use"}],
    store=False,
)
print(anywhere.usage.total_tokens)
