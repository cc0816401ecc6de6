# finding: GI101 5
# rows: tool.computer_use, tool.computer_use.environment, tool.computer_use.environment.ENVIRONMENT_BROWSER, tool.computer_use.excluded_predefined_functions, tool.computer_use.enable_prompt_injection_detection, tool.computer_use.disabled_safety_policies, tool.computer_use.disabled_safety_policies.FINANCIAL_TRANSACTIONS, tool.computer_use.disabled_safety_policies.SENSITIVE_DATA_MODIFICATION, tool.computer_use.disabled_safety_policies.COMMUNICATION_TOOL, tool.computer_use.disabled_safety_policies.ACCOUNT_CREATION, tool.computer_use.disabled_safety_policies.DATA_MODIFICATION, tool.computer_use.disabled_safety_policies.USER_CONSENT_MANAGEMENT, tool.computer_use.disabled_safety_policies.LEGAL_TERMS_AND_AGREEMENTS
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-computer-use-preview-10-2025",
    contents="Buy a telescope.",
    config=types.GenerateContentConfig(
        tools=[
            types.Tool(
                computer_use=types.ComputerUse(
                    environment=types.Environment.ENVIRONMENT_BROWSER,
                    excluded_predefined_functions=["drag_and_drop"],
                    enable_prompt_injection_detection=True,
                    disabled_safety_policies=[
                        "FINANCIAL_TRANSACTIONS",
                        "SENSITIVE_DATA_MODIFICATION",
                        "COMMUNICATION_TOOL",
                        "ACCOUNT_CREATION",
                        "DATA_MODIFICATION",
                        "USER_CONSENT_MANAGEMENT",
                        "LEGAL_TERMS_AND_AGREEMENTS",
                    ],
                )
            )
        ]
    ),
)
print(response.usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-computer-use-preview-10-2025",
    input="Buy a telescope.",
    tools=[
        {
            "type": "computer_use",
            "environment": "browser",
            "excluded_predefined_functions": ["drag_and_drop"],
            "enable_prompt_injection_detection": True,
            "disabled_safety_policies": [
                "financial_transactions",
                "sensitive_data_modification",
                "communication_tool",
                "account_creation",
                "data_modification",
                "user_consent_management",
                "legal_terms_and_agreements",
            ],
        },
    ],
    store=False,
)
print(response.usage.total_tokens)
