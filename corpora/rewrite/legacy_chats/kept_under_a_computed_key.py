# finding: GI201 5 GI584
# finding: GI201 6 GI580
# finding: GI201 11 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import streamlit as st

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


key = f"chat_{st.session_state.user}"
if key not in st.session_state:
    st.session_state[key] = model.start_chat()
print(st.session_state[key].send_message("Name a moon.").text)
